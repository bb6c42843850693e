-- By when a review is done where no move brings it forward; what section I names, and from when; moves that people have said.
alter table review add column regular_by date;
alter table plan_line add column kind_only boolean;
alter table plan_line add column placed_from date;

create table coming_move (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    kind varchar(30) not null,
    moves_on date not null,
    known_from varchar(20) not null,
    noted_on date not null,
    noted_by binary(16) not null,
    taken_back_on date,
    taken_back_by binary(16),
    taken_back_because varchar(20),
    version int not null,
    constraint coming_move_of_child foreign key (case_id) references child_file (id)
);
create index coming_move_case on coming_move (case_id, moves_on);
