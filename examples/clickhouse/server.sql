-- On each server: its own part of the portfolio, and what that comes to.
CREATE TABLE IF NOT EXISTS danh_muc (place String, plan String, register Nullable(String))
ENGINE = MergeTree ORDER BY place;

-- Again for another day, or after other registers have come: whole, or as it was before.
CREATE OR REPLACE TABLE ket_luan_may ENGINE = MergeTree ORDER BY tuple() AS
SELECT * FROM executable('phoihop-check 2025-12-31', 'JSONEachRow',
  'row Nullable(String), plan Nullable(String), register Nullable(String), commitment Nullable(String), key Nullable(String), alike Nullable(String), series Nullable(String), kind Nullable(String), clause Nullable(String), title Nullable(String), due Nullable(String), atDue Nullable(String), now Nullable(String), verdict Nullable(String), status Nullable(String), timing Nullable(String), outlook Nullable(String), quantity Nullable(String), comparison Nullable(String), valueLeast Nullable(Float64), valueMost Nullable(Float64), needLeast Nullable(Float64), needMost Nullable(Float64), causes Nullable(String), lead Nullable(String), leadName Nullable(String), side Nullable(String), sideName Nullable(String), waiting Nullable(String), awaited Nullable(String), queue Nullable(String), paper Nullable(String), number Nullable(String), symbol Nullable(String), date Nullable(String), issuer Nullable(String), place Nullable(String), planTitle Nullable(String), registerTitle Nullable(String), nature Nullable(String), findings Nullable(Int32), papers Nullable(Int32), warnings Nullable(Int32), notApplicable Nullable(Int32), metFrom Nullable(Int32), metTo Nullable(Int32), fault Nullable(String), asOf Nullable(String), knownBy Nullable(String), plans Nullable(Int32), reviews Nullable(Int32), issues Nullable(Int32), byStatus Nullable(String)',
  (SELECT place, plan, register FROM danh_muc ORDER BY place),
  SETTINGS check_exit_code = 1, command_read_timeout = 60000, command_write_timeout = 60000)
SETTINGS precise_float_parsing = 1;
