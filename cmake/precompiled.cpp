// The object that a library of precompiled headers must have.
