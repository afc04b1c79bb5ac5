"""Back-ups: one file with the directory, the settings and the shelter's own content, and the way back."""
