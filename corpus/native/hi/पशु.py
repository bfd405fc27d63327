# वर्ग, विरासत और संदर्भ प्रबंधक।
class पशु:
    गिनती = 0

    def __init__(स्व, नाम, पैर=4):
        स्व.नाम = नाम
        स्व.पैर = पैर
        पशु.गिनती += 1

    def बोलो(स्व):
        raise NotImplementedError(f"{स्व.नाम} चुप है")

    def __str__(स्व):
        return f"{स्व.नाम} ({स्व.पैर} पैर)"

class गाय(पशु):
    def बोलो(स्व):
        return "माँ"

class मोर(पशु):
    def __init__(स्व, नाम):
        super().__init__(नाम, पैर=2)

    def बोलो(स्व):
        return "म्याओं-म्याओं"

    def नाचो(स्व, बादल):
        return "नाच रहा है" if बादल else "सो रहा है"

class बाड़ा:
    def __init__(स्व, *पशु_सूची):
        स्व.पशु_सूची = list(पशु_सूची)

    def __enter__(स्व):
        print("बाड़ा खुला")
        return स्व.पशु_सूची

    def __exit__(स्व, प्रकार_नाम, भूल, निशान):
        print("बाड़ा बंद", "" if भूल is None else f"({भूल})")
        return isinstance(भूल, NotImplementedError)

सब = [गाय("गौरी"), मोर("चंद्रक"), पशु("मछली", 0)]
with बाड़ा(*सब) as भीतर:
    for जीव in भीतर:
        print(f"{जीव}: {जीव.बोलो()}")
घर = बाड़ा()
with घर:
    print("कोई नहीं", len(घर.पशु_सूची))
print(सब[1].नाचो(बादल=True), सब[1].नाचो(False), पशु.गिनती)
print([type(जीव).__name__ for जीव in सब], sum(जीव.पैर for जीव in सब))
