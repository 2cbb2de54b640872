/** Of what there should be little: *hộ nghèo*. */
const ILL =
  /nghèo|suy dinh dưỡng|tử vong|mắc|tội phạm|tai nạn|thất nghiệp|bỏ học|vi phạm|nợ|tồn đọng|quá hạn|trễ hạn|thất thoát|hao hụt|ô nhiễm|cháy|tảo hôn|khiếu nại|poverty|poor|unemploy|accident/iu;
/** What a title begins with where something is to fall: *Phấn đấu giảm …*. */
const FALLS =
  /^\P{L}*(?:(?:phấn đấu|tiếp tục|góp phần|tập trung|từng bước|thực hiện|kéo)\s+)*(?:giảm|cắt giảm|hạn chế|hạ|đẩy lùi|reduce|cut|lower)(?![\p{L}\p{M}])/iu;

/** Whether less of it is better. Without words of comparison nobody can tell how its number is meant. */
export const isFalling = (title: string, more = ""): boolean =>
  FALLS.test(title) || ILL.test(`${title} ${more}`);
