"""The audit pack: all that an issuer asks for in an audit, of one cycle of a credential, as one ZIP."""
