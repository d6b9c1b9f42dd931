/** An icon of 16 × 16 px in the colour of its text; what it means is said by the label of its button. */
function Icon({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

export const PinIcon = () => <Icon path="M6 2h4l-.5 4.5L12 9H4l2.5-2.500zM8 9v5" />
export const CloseIcon = () => <Icon path="M4 4l8 8M12 4l-8 8" />
export const BackIcon = () => <Icon path="M10 3L5 8l5 5" />
export const ForwardIcon = () => <Icon path="M6 3l5 5-5 5" />
export const MoveIcon = () => (
  <Icon path="M8 2v12M2 8h12M8 2L6.500 3.500M8 2l1.500 1.500M8 14l-1.500-1.500M8 14l1.500-1.500M2 8l1.500-1.500M2 8l1.500 1.500M14 8l-1.500-1.500M14 8l-1.500 1.500" />
)
