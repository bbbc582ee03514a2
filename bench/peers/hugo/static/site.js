const button = document.querySelector("button.theme");
button.hidden = false;
button.addEventListener("click", () => document.documentElement.classList.toggle("dark"));
