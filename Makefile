# The two that matter: `make demo` and `make test`.

APOLOGY := .build/release/apology
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
EXAMPLE := examples/en-parcel-lockers.txt

.PHONY: demo test packs build dependencies picture benchmark clean

demo: build ## Build in release and score the three example statements.
	@$(APOLOGY) score examples

test: dependencies ## Run all tests.
	swift test

packs: build ## Compile the packs and the rubric into what the library loads.
	$(APOLOGY) rules compile Sources/RulePacks --output Sources/CRulePacks/rules.pack \
		--rubric Sources/ApologyScoring/Rubric/rubric.yaml --rubric-output Sources/ApologyScoring/Rubric/Rubric+Default.swift

build: dependencies
	swift build -c release --product apology

# System ICU, through pkg-config.
dependencies:
	@pkg-config --exists icu-uc icu-i18n 2>/dev/null || { \
		$(SUDO) apt-get update -qq && \
		$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libicu-dev pkg-config; }

picture: build ## Renew the report that README.md shows.
	@COLUMNS=80 $(APOLOGY) score $(EXAMPLE) --color never > .build/picture.txt
	@awk '/^<!-- report -->$$/ { print; print "```text"; while ((getline line < ".build/picture.txt") > 0) print line; print "```"; skip = 1 } \
		/^<!-- end of report -->$$/ { skip = 0 } !skip && !/^<!-- report -->$$/ { print }' README.md > .build/README.md
	@cp .build/README.md README.md

benchmark: dependencies ## Measure the analysis against ICU's word break.
	cd Benchmarks && swift run -c release Benchmarks

clean:
	rm -rf .build Benchmarks/.build
