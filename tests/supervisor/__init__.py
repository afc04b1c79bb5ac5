"""The supervisor on real terminals, with small services instead of the visitor's app."""
