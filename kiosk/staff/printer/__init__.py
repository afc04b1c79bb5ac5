"""The printer as staff see it: which it is, how it is, and what visitors may print."""
