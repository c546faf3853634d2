// What the browser does for the clinician's page: takes the code out of the address, unpacks and
// starts the app, reads QR codes from the camera, reads and gives files, copies, prints, tells the day. `packedApp` and the glue are set
// before this text by `xtask/src/clinician.rs`.

const root = document.getElementById("clinician");

// Set while the camera runs: ends it.
let endScan;

const shell = {
  scans: () => "BarcodeDetector" in window && !!navigator.mediaDevices?.getUserMedia,
  async scan(id) {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment" },
    });
    try {
      const video = document.getElementById(id);
      video.srcObject = stream;
      await video.play();
      return await firstCode(video);
    } finally {
      endScan = undefined;
      for (const track of stream.getTracks()) track.stop();
    }
  },
  stop: () => endScan?.(),
  copy: (text) =>
    navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("none")),
  chosen: async (id) => {
    const input = document.getElementById(id);
    const text = await input.files[0]?.text();
    input.value = ""; // so that the same file can be chosen again
    return text;
  },
  save: (name, text) => {
    const address = URL.createObjectURL(new Blob([text], { type: "application/fhir+json" }));
    Object.assign(document.createElement("a"), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
  print: () => print(),
  // Julian days count from noon: 1 January 1970 is the 2,440,588th.
  today: () => {
    const now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 2_440_588;
  },
  // A clinic's archive holds this page without the one that opens codes (`xtask/src/archive.rs`).
  beside: () => root.dataset.check,
  opens: () =>
    location.protocol === "file:" || !shell.beside()
      ? undefined
      : new URL(shell.beside(), location.href.split("#")[0]).href,
  focus: (id) => document.getElementById(id)?.focus(),
};

// The text of the first QR code that the camera sees; nothing when somebody ends it.
function firstCode(video) {
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return new Promise((done, failed) => {
    let over = false;
    const end = (text) => {
      over = true;
      done(text);
    };
    endScan = () => end(undefined);
    const look = async () => {
      if (over) return;
      const [code] = await detector.detect(video);
      if (code) return end(code.rawValue);
      setTimeout(() => look().catch(failed), 150);
    };
    look().catch(failed);
  });
}

// A code in the address is read once and taken out: neither history nor a bookmark keeps it.
function takeCode() {
  const { hash } = location;
  if (!/[#&](code|plan)=/.test(hash)) return "";
  try {
    history.replaceState(history.state, "", location.pathname + location.search);
  } catch {
    location.hash = ""; // a page from a disk may not change its address otherwise
  }
  return hash;
}

// Another code behind the same address.
addEventListener("hashchange", () => {
  const text = takeCode();
  const field = document.getElementById("code");
  if (!text || !field) return;
  field.value = text;
  field.form.requestSubmit();
});

async function begin() {
  const text = takeCode();
  const packed = bytesOf(packedApp.text, packedApp.length);
  const stream = new Response(packed).body.pipeThrough(new DecompressionStream("deflate-raw"));
  const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
  const { init, mount } = glue(WebAssembly);
  await init(module, () => root.before(document.getElementById("crashed").content));
  mount(shell, root, text);
}

begin();
