// Chapters seek in the page's own player. Without this script each link opens the sound at its place.
for (const link of document.querySelectorAll('a[data-player]')) {
	link.addEventListener('click', (event) => {
		const player = document.getElementById(link.dataset.player);
		if (!(player instanceof HTMLMediaElement)) return;
		event.preventDefault();
		const seek = () => {
			player.currentTime = Number(link.dataset.start);
			void player.play();
		};
		if (player.readyState > 0) return seek();
		player.addEventListener('loadedmetadata', seek, { once: true });
		player.load();
	});
}
