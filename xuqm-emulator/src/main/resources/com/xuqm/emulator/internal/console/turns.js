// Work that is asked for again while it is being done.

/**
 * Does one work at a time. Whoever asks meanwhile gets one more turn, with the newest arguments: what is shown in the end was asked for last, and
 * no early question whose answer came late overwrites it.
 */
export function inTurn(work) {
  let running = null;
  let wanted = null;
  const turns = async () => {
    try {
      while (wanted) {
        const these = wanted;
        wanted = null;
        await work(...these);
      }
    } finally {
      running = null;
      wanted = null;
    }
  };
  return (...these) => {
    wanted = these;
    running ??= turns();
    return running;
  };
}
