assert 123456789012345678901234567890, {}  # comment
((lambda *args: (
False))) or {} or not type;


(*case , cc[naïve] , match) = *__dunder__, = *x,
