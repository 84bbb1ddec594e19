/** What an embed snippet is made of. */
export interface Framing {
	/** The whole address of the framed page. */
	address: string;
	/** What the frame shows, for those who do not see it. */
	title: string;
	/** Px, until the page inside has told its height. */
	height: number;
}

/**
 * Code for somebody's page: a frame, and a script that makes it as high as the page inside says. It
 * listens to that very frame only, and takes nothing from it but a number.
 */
export function snippet({ address, title, height }: Framing): string {
	return `<iframe
  src="${attribute(address)}"
  title="${attribute(title)}"
  width="100%" height="${height}" style="border: 0" loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
></iframe>
<script>
  (function (frame) {
    addEventListener("message", function (event) {
      var said = event.data;
      if (event.source !== frame.contentWindow || !said) return;
      if (said.type !== "shareband/height" || said.version !== 1) return;
      if (said.height > 0 && said.height < 10000) frame.style.height = said.height + "px";
    });
  })(document.currentScript.previousElementSibling);
</script>
`;
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
