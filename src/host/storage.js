// The one place that keeps anything of a visit on the device, and only once its visitor has pressed
// the button for it. A browser may refuse each of these by throwing, also the mere look.

const visitKey = "rugwijzer:visit";

const device = {
  // What is kept; nothing where there is none, or where nobody may look.
  read: () => {
    try {
      return localStorage.getItem(visitKey) ?? undefined;
    } catch {
      return undefined;
    }
  },

  // 0 when it is kept; 1 when there is no room; 2 when it is not allowed; 3 when what should be
  // changed is gone.
  write: (text, anew) => {
    try {
      if (!anew && localStorage.getItem(visitKey) === null) return 3;
      localStorage.setItem(visitKey, text);
      return 0;
    } catch (reason) {
      return /quota/i.test(reason?.name) ? 1 : 2;
    }
  },

  erase: () => {
    try {
      localStorage.removeItem(visitKey);
      return true;
    } catch {
      return false;
    }
  },
};
