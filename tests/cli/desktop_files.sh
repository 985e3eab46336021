#!/bin/bash
# What tells a desktop of the windows is well formed, and a book is known by what is in it.

# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

for tool in desktop-file-validate appstreamcli update-mime-database gio; do
    command -v "$tool" >/dev/null || exit 77
done
id=$BAHI_SOURCE/packaging/desktop/io.github.bahi.Bahi

desktop-file-validate "$id.desktop" >out 2>&1 || complain "$(cat out)"
[ ! -s out ] || complain "$(cat out)"
appstreamcli validate --no-net "$id.metainfo.xml" >out 2>&1 || complain "$(cat out)"

# By its name, and by what is in it where the name tells nothing.
mkdir -p mime/packages
cp "$id.mime.xml" mime/packages/bahi.xml
update-mime-database mime >/dev/null 2>&1
make_book jyoti.bahi
cp jyoti.bahi 20060401-1200-000007
echo "Dear sisters," >letter.txt
kind() {
    XDG_DATA_HOME=$PWD gio info -a standard::content-type "$1" 2>/dev/null |
        sed -n 's/.*standard::content-type: //p'
}
equal "$(kind jyoti.bahi)" application/x-bahi
equal "$(kind 20060401-1200-000007)" application/x-bahi
equal "$(kind letter.txt)" text/plain

# The magic names the same number as the engine writes.
number=$(od -A n -t x1 -j 68 -N 4 jyoti.bahi | tr -d ' \n')
grep -q "value=\"0x$number\"" "$id.mime.xml" || complain "the book says $number"

# The manual knows every option, and no other.
desktop=$(dirname "$BAHI_PROGRAM")/bahi-desktop
if [ -x "$desktop" ]; then
    "$desktop" --help | grep -o -- '--[a-z-]*' | grep -v -- '^--help$' | sort -u >said
    sed "s/\\\\f[BIR]//g; s/\\\\//g" "$BAHI_SOURCE/docs/man/bahi-desktop.1" | grep -o -- '--[a-z-]*' |
        grep -v -- '^--help$' | sort -u >printed
    equal "$(cat said)" "$(cat printed)"
fi
