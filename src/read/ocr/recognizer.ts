/** Version of what recognises words in pictures: raised whenever the same picture gives other words. */
export const RECOGNIZER = "ocr/1";
