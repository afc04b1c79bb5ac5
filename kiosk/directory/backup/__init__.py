"""Back-ups: one file with the directory and the settings, and the way back."""
