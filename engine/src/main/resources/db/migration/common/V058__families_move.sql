-- A family that has moved to another area: when, how far the journey had come, and what was handed over on which day.
create table family_move (
    id binary(16) not null primary key,
    case_id binary(16) not null,
    moved_on date not null,
    known_on date not null,
    destination varchar(12) not null,
    other_board varchar(12) not null,
    sealed_authority varbinary(1000) not null,
    stood varchar(12) not null,
    status_before varchar(12) not null,
    recorded_on date not null,
    recorded_by binary(16) not null,
    passed_on date,
    board_told_on date,
    review_by date,
    taken_back_on date,
    sealed_reason varbinary(8100),
    version int not null,
    constraint family_move_of_child foreign key (case_id) references child_file (id)
);
create index family_move_of_case on family_move (case_id, moved_on);

-- What a family says to a draft after its days have run out is kept as late, so that nobody takes it for unread.
alter table draft_comment add column late boolean default false not null;
