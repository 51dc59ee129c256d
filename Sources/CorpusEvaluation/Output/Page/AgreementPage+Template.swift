extension AgreementPage {
    static let template = PageTemplate.whole(
        title: "Agreement of two annotations of {{documents}}",
        body: #"""
            {{#sections}}
            <section>
            <h2>{{name}}</h2>
            <p>{{summary}}</p>
            <div class="scroll"><table>
            <tr><th>label</th><th class="n">both</th><th class="n">first</th><th class="n">second</th><th class="n">neither</th><th class="n">observed</th><th class="n">κ</th><th class="n">95 % interval</th><th></th></tr>
            {{#rows}}
            <tr><th>{{name}}</th><td class="n">{{both}}</td><td class="n">{{first}}</td><td class="n">{{second}}</td><td class="n">{{neither}}</td><td class="n">{{observed}}</td>{{#kappa}}\#(PageTemplate.figure){{/kappa}}</tr>
            {{/rows}}
            <tr class="sum"><th>mean of the labels</th><td></td><td></td><td></td><td></td><td></td>{{#macro}}\#(PageTemplate.figure){{/macro}}</tr>
            </table></div>
            {{#leftOut}}
            <p class="note">Without κ and not in the mean, for no sentence carries them (or every one does): {{.}}.</p>
            {{/leftOut}}
            </section>
            {{/sections}}
            <p class="note">κ is Cohen’s (1960); bars go from −1 to 1.</p>
            \#(PageTemplate.note)
            <section>
            <h2>Disagreements</h2>
            <div class="scroll"><table>
            <tr><th>place</th><th>only</th><th>label</th><th>sentence</th></tr>
            {{#disagreements}}
            <tr><td>{{place}}</td><td>{{by}}</td><td>{{label}}</td><td><bdi lang="{{language}}">{{sentence}}</bdi></td></tr>
            {{/disagreements}}
            {{^disagreements}}
            <tr><td>none</td></tr>
            {{/disagreements}}
            </table></div>
            </section>
            """#)
}
