-- Figures for the as-of benchmark, as the owner of the tables writes them: no trigger is off. Ten series share a
-- release, each has a figure for 25 years in four vintages: a thousand figures a block. The first four blocks are the
-- dossier: forty series of Malta, the same whatever follows.

create function fill_series(blocks int) returns void language sql as $$
    insert into series (id, key, frequency, indicator, ref_area, counterpart_area, route, publisher)
        overriding system value
    select row_number() over (order by place), 'A.' || indicator || '.' || ref_area || '.' || counterpart_area || '.ALL.ONS',
        'ANNUAL', indicator, ref_area, counterpart_area, 'ALL', 'ONS'
    from (
        (select 1 as part, 'LTIM_NET' as indicator, 'MLT' as ref_area, c.code as counterpart_area, c.code as place
            from area c where c.kind = 'COUNTRY' and c.code <> 'MLT' order by c.code limit 40)
        union all
        (select 2, i.code, r.code, c.code, 'then ' || i.code || r.code || c.code
            from indicator i, area r, area c
            where i.code in ('LTIM_IMMIGRATION', 'LTIM_NET') and r.kind = 'COUNTRY' and c.kind = 'COUNTRY'
                and 'MLT' not in (r.code, c.code) and r.code <> c.code
            order by i.code, r.code, c.code limit blocks * 10 - 40)) as wanted
    order by part, place
$$;

create function fill_releases(blocks int) returns void language sql as $$
    insert into release (sequence, id, publisher, title, published_on, published_at, figure_count, drafted_by,
        drafted_at)
        overriding system value
    select vintage * blocks + block + 1, cast(md5(vintage || '/' || block) as uuid), 'ONS',
        'Block ' || block || ', vintage ' || vintage, cast(day as text), day + time '09:30', 0, 'editor', day - time '01:00'
    from generate_series(0, 3) vintage, generate_series(0, blocks - 1) block,
        lateral (select date '2020-01-01' + vintage * 180 as day) as publication
    order by 1
$$;

create function fill_figures(blocks int, vintage int, first_block int, last_block int) returns void language sql as $$
    insert into figure (series_id, period_start, period_end, release_sequence, period, printed, reading, value, status)
    select s.id, make_date(year, 1, 1), make_date(year, 12, 31), vintage * blocks + block + 1, cast(year as text),
        cast(said as text), 'EXACT', said, 'A'
    from generate_series(first_block, last_block) block
    join series s on s.id between block * 10 + 1 and block * 10 + 10,
        generate_series(1996, 2020) year,
        lateral (select (s.id * 7919 + year * 104729 + vintage * 13) % 100000 as said) as print
$$;

create function publish_all() returns void language sql as $$
    update release set figure_count = 250, submitted_by = 'editor', submitted_at = drafted_at, approved_by = 'approver',
        approved_at = drafted_at
$$;
