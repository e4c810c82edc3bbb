# Words that voices say wrong, and how people say them. Ids are acronyms as they are written.

ANTS = A, N, T, S
CCAS = cécasse
CNI = C, N, I
CPAM = cépame
PV = pévé
SMS = S, M, S
CV = cévé
