// The build of mammoth without Node in it has no types of its own; they are those of the other.
declare module 'mammoth/mammoth.browser.js' {
  import mammoth from 'mammoth';

  export default mammoth;
}
