extension GradePage {
    static let template = PageTemplate.whole(
        title: "Grade of {{documents}}",
        body: #"""
            {{#sections}}
            <section>
            <h2>{{name}}</h2>
            <p>{{summary}}</p>
            <div class="scroll"><table>
            <caption>Labels by sentence</caption>
            <tr><th>label</th><th class="n">annotated</th><th class="n">found</th><th class="n">right</th><th class="n">precision</th><th class="n">recall</th><th class="n">F1</th><th class="n">95 % interval</th><th></th></tr>
            {{#labels}}
            \#(row)
            {{/labels}}
            {{#totals}}
            \#(sum)
            {{/totals}}
            </table></div>
            <div class="scroll"><table>
            <caption>Macro F1: the mean of the labels that are annotated or found</caption>
            <tr><th>labels of</th><th class="n">F1</th><th class="n">95 % interval</th><th></th></tr>
            {{#macros}}
            <tr><th>{{name}}</th>{{#figure}}\#(PageTemplate.figure){{/figure}}</tr>
            {{/macros}}
            </table></div>
            {{#leftOut}}
            <p class="note">Neither annotated nor found, so without F1 and not in the mean: {{.}}.</p>
            {{/leftOut}}
            <div class="scroll"><table>
            <caption>Score and annotated quality</caption>
            <tr><th></th><th class="n">ρ</th><th class="n">95 % interval</th><th></th></tr>
            <tr><th>Spearman</th>{{#quality}}\#(PageTemplate.figure){{/quality}}</tr>
            </table></div>
            <p class="note">{{qualityNote}}</p>
            {{#attributes}}
            <div class="scroll"><table>
            <caption>{{caption}}</caption>
            <tr><th>attribute</th><th class="n">annotated</th><th class="n">found</th><th class="n">right</th><th class="n">precision</th><th class="n">recall</th><th class="n">F1</th><th class="n">95 % interval</th><th></th></tr>
            {{#rows}}
            \#(row)
            {{/rows}}
            {{#total}}
            \#(sum)
            {{/total}}
            </table></div>
            {{/attributes}}
            {{#confusion}}
            <details><summary>What was found instead of {{missed}} missed labels</summary>
            <div class="scroll"><table>
            <tr><th>missed</th>{{#columns}}<th class="turned">{{.}}</th>{{/columns}}</tr>
            {{#rows}}
            <tr><th>{{name}}</th>{{#cells}}<td class="n">{{.}}</td>{{/cells}}</tr>
            {{/rows}}
            </table></div>
            <p class="note">Sentences of the organisation on which the row's label was missed and the column's wrongly found; a sentence may count in several columns.</p>
            </details>
            {{/confusion}}
            </section>
            {{/sections}}
            \#(PageTemplate.note)
            <section>
            <h2>Errors</h2>
            <div class="scroll"><table>
            <tr><th>place</th><th></th><th>label</th><th>sentence and rule</th></tr>
            {{#errors}}
            <tr><td>{{place}}</td><td class="{{verdict}}">{{verdict}}</td><td>{{label}}</td><td><bdi lang="{{language}}">{{sentence}}</bdi>{{#cause}}<div class="rule">{{.}}</div>{{/cause}}</td></tr>
            {{/errors}}
            {{^errors}}
            <tr><td>none</td></tr>
            {{/errors}}
            </table></div>
            </section>
            """#)

    private static let cells =
        #"<td class="n">{{annotated}}</td><td class="n">{{found}}</td><td class="n">{{right}}</td><td class="n">{{precision}}</td><td class="n">{{recall}}</td>{{#f1}}"#
        + PageTemplate.figure + "{{/f1}}"
    private static let row = "<tr><th>{{name}}</th>\(cells)</tr>"
    private static let sum = "<tr class=\"sum\"><th>{{name}}</th>\(cells)</tr>"
}
