"use strict";
(() => {
  const light = (row, on) => {
    for (const each of document.querySelectorAll(`[data-row="${CSS.escape(row)}"]`)) {
      each.classList.toggle("lit", on);
    }
  };
  for (const each of document.querySelectorAll("[data-row]")) {
    const row = each.dataset.row;
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
      each.addEventListener(event, () => light(row, on));
    }
  }
  for (const each of document.querySelectorAll("li[data-b]")) {
    const box = document.getElementById(each.dataset.b);
    if (box) {
      each.addEventListener("mouseenter", () => box.classList.add("lit"));
      each.addEventListener("mouseleave", () => box.classList.remove("lit"));
    }
  }
  const pane = document.querySelector(".pages");
  const into = (box) => {
    const outer = pane.getBoundingClientRect();
    const inner = box.getBoundingClientRect();
    if (inner.top < outer.top || inner.bottom > outer.bottom) {
      pane.scrollTop += inner.top - outer.top - outer.height / 3;
    }
  };
  for (const field of document.querySelectorAll("details.field")) {
    field.addEventListener("toggle", () => {
      const box = pane && pane.querySelector(`a[data-row="${CSS.escape(field.id)}"]`);
      if (field.open && box) {
        into(box);
      }
    });
  }
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.matches("details")) {
      target.open = true;
      target.scrollIntoView({ block: "nearest" });
    }
  };
  addEventListener("hashchange", follow);
  follow();
})();
