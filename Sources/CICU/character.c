#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/unum.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

const char *cicu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

void cicu_version(char *out) {
    UVersionInfo version;
    u_getVersion(version);
    u_versionToString(version, out);
}

int32_t cicu_script(int32_t scalar) {
    UErrorCode code = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript(scalar, &code);
    return U_SUCCESS(code) ? script : USCRIPT_UNKNOWN;
}

const char *cicu_script_name(int32_t script) { return uscript_getShortName((UScriptCode)script); }

int32_t cicu_east_asian_width(int32_t scalar) {
    return u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH);
}

int32_t cicu_category(int32_t scalar) { return u_charType(scalar); }

cicu_number_parser *cicu_number_parser_open(int32_t style, const char *locale, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    UNumberFormat *format = unum_open((UNumberFormatStyle)style, NULL, 0, locale, NULL, &code);
    *status = code;
    return (cicu_number_parser *)format;
}

void cicu_number_parser_close(cicu_number_parser *parser) { unum_close((UNumberFormat *)parser); }

double cicu_number_parse(
    const cicu_number_parser *parser, const uint16_t *text, int32_t length, int32_t *consumed,
    int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t position = 0;
    double value =
        unum_parseDouble((const UNumberFormat *)parser, (const UChar *)text, length, &position, &code);
    *consumed = position;
    *status = code;
    return value;
}
