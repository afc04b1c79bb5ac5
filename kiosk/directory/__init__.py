"""Local providers: model, store, search, import. Usable without any screen."""
