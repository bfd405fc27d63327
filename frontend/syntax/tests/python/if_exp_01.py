x if y else z if w else v
1if x else y
