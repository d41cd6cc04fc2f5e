# Writes the bytes of INPUT as the C++ source OUTPUT (see ko_bytes.hpp).
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
file(WRITE ${OUTPUT} "#include \"ko_bytes.hpp\"\n\nnamespace i18n {\n\nextern const unsigned char ko_bytes[] = {\n${bytes}};\nextern const std::size_t ko_size = sizeof(ko_bytes);\n\n} // namespace i18n\n")
