// A check-in, from the press that begins it to what comes of it.
import { fill } from "./fill.mjs";
import { pause } from "./house.mjs";

// Pages of the check as this person, those of the check-in by the first answer or the one named.
// Gives the pages that were asked, and the screen after them.
export async function checkIn(widget, who, own = {}) {
  const { heading: before } = await widget.screen();
  await widget.click('[data-action="check_in"]');
  let screen = await widget.changed(before);
  const asked = [];
  for (let page = 0; screen.question && page < 40; page += 1) {
    asked.push(screen.question);
    if (screen.question.startsWith("checkin_"))
      for (let turn = 0; turn < 3; turn += 1)
        await widget.look(
          `for (const { dataset: { fields } } of shadow.querySelectorAll("[data-question]"))
             for (const name of fields.split(" ")) {
               const all = [...shadow.querySelectorAll('[name="' + name + '"]')];
               const wanted = all.find((one) => one.value === String(given[name])) ?? all[0];
               if (wanted && !wanted.checked) wanted.click();
             }`,
          own,
        );
    else await fill(widget, who, { press: false });
    await pause(60);
    await widget.look(`shadow.querySelector('[data-action="next"]').click()`);
    await widget.past(screen);
    screen = await widget.screen();
  }
  return { asked, screen };
}
