-- A release keeps the licence that its publisher had when it came in: what is exported under it says so for ever, whatever
-- a later code list says of the publisher.

create function releases_keep_their_licence() returns trigger language plpgsql as $$
begin
    if new.licence is null then
        new.licence := (select publisher.licence from publisher where publisher.code = new.publisher);
    end if;
    return new;
end $$;

create trigger releases_keep_their_licence before insert on release
    for each row execute function releases_keep_their_licence();

update release set licence = publisher.licence from publisher
    where publisher.code = release.publisher and release.licence is null and release.withdrawn_at is null;
