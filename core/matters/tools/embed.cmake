# Writes resources/catalogue/*.json as string literals. Pieces stay below the length every compiler takes.
set(text "// Made by the build from resources/catalogue.\n#include \"core/matters/embedded.h\"\n\nnamespace bm::embedded {\n")
foreach(name laws matters phrases windows)
  file(READ ${DIR}/${name}.json content)
  # Indentation is for people; without it the program carries a third less.
  string(REGEX REPLACE "\n +" "\n" content "${content}")
  string(APPEND text "\nstd::string_view ${name}()\n{\n    return R\"json(${content})json\";\n}\n")
endforeach()
string(APPEND text "\n} // namespace bm::embedded\n")
file(WRITE ${OUT} "${text}")
