// The header stands by itself; and its precompiled twin, which all test programs read, is made beside this file.
#include "tests/support/catch.h"
