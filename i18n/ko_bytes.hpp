/// The compiled Korean catalogue; the bytes are made from ko.ts when the library is built.
#pragma once

#include <cstddef>

namespace i18n {

extern const unsigned char ko_bytes[];
extern const std::size_t ko_size;

} // namespace i18n
