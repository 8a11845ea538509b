import { lazyPart } from "../frame/lazyPart";

/** What of the page of the summary is there only when it is called for. */
export const EditText = lazyPart(() =>
  import(/* webpackChunkName: "editText" */ "../edit/EditText").then((part) => part.EditText),
);
export const PictureCard = lazyPart(() =>
  import(/* webpackChunkName: "picture" */ "../picture/PictureCard").then(
    (part) => part.PictureCard,
  ),
);
export const NothingToSay = lazyPart(() =>
  import(/* webpackChunkName: "nothingToSay" */ "../start/NothingToSay").then(
    (part) => part.NothingToSay,
  ),
);
export const FirstRun = lazyPart(
  () => import(/* webpackChunkName: "start" */ "../start/FirstRun").then((part) => part.FirstRun),
  { quiet: true },
);
export const AskSubject = lazyPart(
  () =>
    import(/* webpackChunkName: "start" */ "../start/AskSubject").then((part) => part.AskSubject),
  { quiet: true },
);
export const AskYear = lazyPart(
  () => import(/* webpackChunkName: "start" */ "../start/AskYear").then((part) => part.AskYear),
  { quiet: true },
);
export const SelectionLine = lazyPart(
  () =>
    import(/* webpackChunkName: "selection" */ "../selection/SelectionLine").then(
      (part) => part.SelectionLine,
    ),
  { quiet: true },
);
export const ChangesBar = lazyPart(
  () =>
    import(/* webpackChunkName: "changes" */ "../changes/ChangesBar").then(
      (part) => part.ChangesBar,
    ),
  { quiet: true },
);
export const FrozenBar = lazyPart(
  () =>
    import(/* webpackChunkName: "changes" */ "../frozen/FrozenBar").then((part) => part.FrozenBar),
  { quiet: true },
);
