#pragma once
#include <stddef.h>

/// The compiled packs of `RulePacks`, as `apology rules compile` writes them.
const unsigned char *_Nonnull crulepacks_bytes(void);
size_t crulepacks_count(void);
