export { copyAddress, shareAddress } from './exporting/share-address.ts';
export { CorpusMenu } from './CorpusMenu.tsx';
export { EmbedPage } from './embed/EmbedPage.tsx';
export { FaultPage } from './FaultPage.tsx';
export { HelpDialog } from './HelpDialog.tsx';
export { LibraryDoor } from './LibraryDoor.tsx';
export { Notices } from './Notices.tsx';
export { ElsewherePage, EmptyRecordPage, NoCorpusPage } from './StatePages.tsx';
