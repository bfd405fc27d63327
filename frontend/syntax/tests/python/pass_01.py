pass; pass
pass;
