// FHIR R4 as others read it: two validators over the questionnaire and over drawn visits, and
// LHC-Forms, which shows our questionnaire, is filled in, and gives back our response.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { before, describe, test } from "node:test";
import { answered, complaints, lines, protocol, visits, written } from "./lib/fhir.mjs";
import { browserName, house } from "./lib/house.mjs";

const drawn = 240;
const filledIn = 60;

describe(
  "FHIR",
  { skip: browserName !== "chromium" && "the files are the same, and LHC-Forms is not our page" },
  () => {
    let questionnaire, asked, responses;
    before(() => {
      questionnaire = JSON.parse(protocol(["fhir", "questionnaire"]));
      asked = visits(drawn, 14);
      responses = lines(protocol(["fhir", "response"], written(asked)));
    });

    test("validators of R4 have nothing against the questionnaire, responses and bundles", (context) => {
      assert.deepEqual(complaints(questionnaire), []);
      const bundles = lines(protocol(["fhir", "bundle"], written(asked)));
      assert.deepEqual([responses.length, bundles.length], [drawn, drawn]);
      const kinds = new Map();
      for (const resource of [...responses, ...bundles]) {
        assert.deepEqual(complaints(resource), [], resource.id);
        for (const { resource: inside } of resource.entry ?? [])
          kinds.set(inside.resourceType, (kinds.get(inside.resourceType) ?? 0) + 1);
      }
      for (const kind of ["QuestionnaireResponse", "Observation", "Goal", "CarePlan"])
        assert.ok(kinds.get(kind) > 20, `${kind}: ${kinds.get(kind)}`);
      for (const { entry } of bundles)
        assert.equal(new Set(entry.map(({ fullUrl }) => fullUrl)).size, entry.length);
      context.diagnostic(JSON.stringify(Object.fromEntries(kinds)));
    });

    test("the validators find what is wrong", () => {
      const broken = (change) => {
        const copy = structuredClone(questionnaire);
        change(copy);
        return complaints(copy).length;
      };
      assert.ok(broken((made) => delete made.status));
      assert.ok(broken((made) => (made.status = "done")));
      assert.ok(broken((made) => (made.item[1].item[0].type = "tick")));
      assert.ok(broken((made) => (made.item[1].item[0].mood = "good")));
      assert.ok(broken((made) => (made.item[2].enableWhen[0].operator = "≥")));
    });

    test("a bad line is answered with what is wrong, and the rest goes on", () => {
      const input = ["{", '{"id": 7, "answers": {"age": "old"}}', JSON.stringify(asked[0])];
      const [first, second, third] = lines(protocol(["fhir", "response"], input.join("\n")));
      assert.match(first.error, /not JSON/);
      assert.deepEqual(second, { error: "field age: no such answer", id: 7 });
      assert.deepEqual(third, responses[0]);
      const [broken] = lines(
        protocol(["fhir", "answers"], '{"resourceType": "Bundle", "id": "b"}'),
      );
      assert.deepEqual(broken, { error: "not a QuestionnaireResponse", id: "b" });
    });

    describe("LHC-Forms", () => {
      const here = house();
      before(async () => {
        const require = createRequire(import.meta.url);
        const folder = join(dirname(require.resolve("lforms/package.json")), "dist", "lforms");
        const scripts = [
          "webcomponent/assets/lib/zone.min.js",
          "webcomponent/lhc-forms.js",
          "fhir/R4/lformsFHIR.min.js",
        ];
        for (const name of scripts)
          here.server.page(`/lforms/${name}`, readFileSync(join(folder, name)));
        const loads = scripts.map(
          (name) => `<script type="module" src="/lforms/${name}"></script>`,
        );
        await here.driver.get(
          here.server.page(
            "/lforms",
            `<!doctype html><meta charset="utf-8"><title>LHC-Forms</title><div id="form"></div>${loads.join("")}`,
          ),
        );
      });

      // Shows the form, puts in what these items have, in the form's own order, as far as the form
      // shows them, and gives back the response that it makes.
      const filled = (items, form = JSON.stringify(questionnaire)) =>
        here.driver.executeAsyncScript(
          `const [items, questionnaire, done] = arguments;
          const ready = async () => {
            while (!window.LForms?.Util?.addFormToPage || !LForms.FHIR) await new Promise((next) => setTimeout(next, 50));
          };
          (async () => {
            await ready();
            await LForms.Util.addFormToPage(JSON.parse(questionnaire), "form", { fhirVersion: "R4" });
            const place = document.getElementById("form");
            const form = LForms.Util._getFormObjectInScope(place);
            for (const [linkId, answers] of items) {
              const item = form.itemList.find((one) => one.linkId === linkId);
              const values = answers.map(({ valueInteger, valueCoding }) =>
                valueCoding ? item.answers.find(({ code }) => code === valueCoding.code) : valueInteger);
              item.value = item.answerCardinality?.max === "*" ? values : values[0];
              form.updateOnSourceItemChange(item);
            }
            return LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4", place);
          })().then(done, (reason) => done({ failed: String(reason.stack) }));`,
          items,
          form,
        );

      test("does not take what a condition hides, so a wrong one would be seen", async () => {
        const hidden = JSON.stringify(questionnaire).replace(
          '"linkId":"a_chest"',
          '"linkId":"a_chest","enableWhen":[{"question":"age","operator":"<=","answerInteger":0}]',
        );
        const [ours] = responses;
        const made = await filled(answered(ours.item), hidden);
        const without = answered(ours.item).filter(([linkId]) => linkId !== "a_chest");
        assert.deepEqual(answered(made.item), without);
      });

      // What both say: which items in which groups, their words and their answers.
      const said = (items = []) =>
        items.map(({ linkId, text, answer, item }) => ({
          linkId,
          text,
          answer,
          item: item && said(item),
        }));

      test("gives back our response, and from it come the same answers", async (context) => {
        const theirs = [];
        let answers = 0;
        for (const ours of responses.slice(0, filledIn)) {
          const made = await filled(answered(ours.item));
          assert.equal(made.failed, undefined);
          assert.equal(made.questionnaire, ours.questionnaire);
          assert.deepEqual(said(made.item), said(ours.item), ours.id);
          assert.deepEqual(complaints(made), []);
          answers += answered(made.item).length;
          theirs.push({ ...made, id: ours.id });
        }
        const back = (all) => lines(protocol(["fhir", "answers"], written(all)));
        const stated = ({ answers: { one_by_one, ...rest }, id }) => ({ id, ...rest });
        assert.deepEqual(back(theirs).map(stated), back(responses.slice(0, filledIn)).map(stated));
        // What is asked after an outcome that leaves no time was not asked, and patterns read it.
        const judged = (all) =>
          lines(protocol(["assess"], written(all))).map((outcome) => ({ ...outcome, patterns: 0 }));
        assert.deepEqual(judged(back(theirs)), judged(asked.slice(0, filledIn)));
        context.diagnostic(`${filledIn} visits, ${answers} answers`);
      });
    });
  },
);
