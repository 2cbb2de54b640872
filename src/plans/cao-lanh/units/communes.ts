import type { Unit } from "../../../model/plan/unit.js";

const commune = <V extends string, E extends string, A extends string>(vi: V, en: E, alias: A) =>
  ({ name: { vi, en }, aliases: [alias], form: "committee", founded: "2025-07-01" }) as const satisfies Unit;

/**
 * The communes and wards that took in the 18 communes of the district (Nghị quyết 1663/NQ-UBTVQH15 ngày 16/06/2025, Điều
 * 1, read on the text). None of them alone follows the district; a register says which one took over which duty.
 */
export const communes = {
  // Khoản 12: Phú Cường, Hòa Bình (huyện Tam Nông), một phần Gáo Giồng.
  "xa-phu-cuong": commune(
    "Ủy ban nhân dân xã Phú Cường",
    "People's Committee of Phú Cường Commune",
    "UBND xã Phú Cường",
  ),
  // Khoản 23: Hưng Thạnh (huyện Tháp Mười), Phương Thịnh.
  "xa-phuong-thinh": commune(
    "Ủy ban nhân dân xã Phương Thịnh",
    "People's Committee of Phương Thịnh Commune",
    "UBND xã Phương Thịnh",
  ),
  // Khoản 24: Phong Mỹ, phần còn lại của Gáo Giồng.
  "xa-phong-my": commune(
    "Ủy ban nhân dân xã Phong Mỹ",
    "People's Committee of Phong Mỹ Commune",
    "UBND xã Phong Mỹ",
  ),
  // Khoản 25: Phương Trà, Ba Sao.
  "xa-ba-sao": commune("Ủy ban nhân dân xã Ba Sao", "People's Committee of Ba Sao Commune", "UBND xã Ba Sao"),
  // Khoản 26: thị trấn Mỹ Thọ, Mỹ Hội, Mỹ Xương, Mỹ Thọ.
  "xa-my-tho": commune("Ủy ban nhân dân xã Mỹ Thọ", "People's Committee of Mỹ Thọ Commune", "UBND xã Mỹ Thọ"),
  // Khoản 27: Tân Hội Trung, Bình Hàng Tây, Bình Hàng Trung.
  "xa-binh-hang-trung": commune(
    "Ủy ban nhân dân xã Bình Hàng Trung",
    "People's Committee of Bình Hàng Trung Commune",
    "UBND xã Bình Hàng Trung",
  ),
  // Khoản 28: Mỹ Long, Bình Thạnh, Mỹ Hiệp.
  "xa-my-hiep": commune(
    "Ủy ban nhân dân xã Mỹ Hiệp",
    "People's Committee of Mỹ Hiệp Commune",
    "UBND xã Mỹ Hiệp",
  ),
  // Khoản 96: phường Mỹ Ngãi, Mỹ Tân (thành phố Cao Lãnh), Tân Nghĩa.
  "phuong-my-ngai": commune(
    "Ủy ban nhân dân phường Mỹ Ngãi",
    "People's Committee of Mỹ Ngãi Ward",
    "UBND phường Mỹ Ngãi",
  ),
  // Khoản 97: phường Mỹ Phú, Nhị Mỹ, An Bình, phường Mỹ Trà.
  "phuong-my-tra": commune(
    "Ủy ban nhân dân phường Mỹ Trà",
    "People's Committee of Mỹ Trà Ward",
    "UBND phường Mỹ Trà",
  ),
} as const satisfies Readonly<Record<string, Unit>>;
