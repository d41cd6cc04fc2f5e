/// Short lists that live where they are used: most changes touch one module, one team and one deployable.
#pragma once

#include <boost/container/small_vector.hpp>

namespace model {

using Indices = boost::container::small_vector<int, 4>;

template <class T, std::size_t usual>
using ShortList = boost::container::small_vector<T, usual>;

} // namespace model
