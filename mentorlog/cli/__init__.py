"""The terminal twin: every act of the window as a command, for people who type and for scripts."""
