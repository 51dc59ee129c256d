#include "CRulePacks.h"

static const unsigned char packs[] = {
#embed "rules.pack" if_empty(0)
};

const unsigned char *crulepacks_bytes(void) { return packs; }
size_t crulepacks_count(void) { return sizeof packs; }
