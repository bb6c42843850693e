-- Running journeys that are moved to a changed diagram, with what became of each.
create table diagram_move (
    id binary(16) not null primary key,
    process varchar(60) not null,
    target varchar(128) not null,
    target_version int not null,
    begun_by binary(16) not null,
    begun_at datetime(6) not null
);
create index diagram_move_process on diagram_move (process, begun_at);

create table diagram_move_journey (
    id binary(16) not null primary key,
    move_id binary(16) not null,
    process_instance varchar(64) not null,
    reference varchar(20) not null,
    state varchar(12) not null,
    why varchar(20),
    step varchar(200),
    done_at datetime(6),
    constraint diagram_move_journey_move foreign key (move_id) references diagram_move (id),
    constraint diagram_move_journey_once unique (move_id, process_instance)
);
create index diagram_move_journey_state on diagram_move_journey (state, move_id);
