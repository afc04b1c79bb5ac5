"""Taking providers in from the files that staff have."""
