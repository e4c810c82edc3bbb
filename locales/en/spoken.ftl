# Words that voices say wrong, and how people say them. Ids are acronyms as they are written.

ANTS = A, N, T, S
CCAS = C, C, A, S
