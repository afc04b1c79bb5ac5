"""The proof of forgetting: a real visit on this machine, and a search for what is left of it."""
