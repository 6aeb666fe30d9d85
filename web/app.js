// Registers what enhances the pages, nothing else. Every page works without it.
import "/web/components/exit/exit.js";
import "/web/components/step/step.js";
import { AppOpen } from "/web/components/open/open.js";
import { AppPrint } from "/web/components/print/print.js";

customElements.define("app-open", AppOpen);
customElements.define("app-print", AppPrint);
