"""A visit: what was chosen, how long it may rest, and how it ends."""
