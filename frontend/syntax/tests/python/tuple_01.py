x = *a,
*a,
