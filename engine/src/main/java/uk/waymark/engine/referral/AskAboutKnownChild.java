package uk.waymark.engine.referral;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.news.HelpAskedAgain;
import uk.waymark.engine.news.ReferralReceived;

/**
 * A professional recognises, among the children who are known, the one for whom they ask.
 *
 * <p>While it is looked at whether the child needs a plan, or while a plan is in force, the request joins that. Otherwise it
 * begins a new journey with new clocks, also where a team is there: the law answers every request (Children and Families Act
 * 2014, s.36). A child whose family had moved away and is back is asked for anew. The person who asks learns the reference and nothing else.
 */
@Component
public class AskAboutKnownChild {

    private final Commands commands;
    private final ChildFiles files;
    private final Referrals referrals;
    private final ReferralRecords records;
    private final ApplicationEventPublisher news;

    AskAboutKnownChild(
            Commands commands,
            ChildFiles files,
            Referrals referrals,
            ReferralRecords records,
            ApplicationEventPublisher news) {
        this.commands = commands;
        this.files = files;
        this.referrals = referrals;
        this.records = records;
        this.news = news;
    }

    /**
     * Adds the request to the known child's file.
     *
     * @throws Refusal.NotFound when there is no such file
     * @throws Refusal.NotNow {@code child.has.died}: a person has to speak with the one who asks
     */
    public Answer receive(ReferralRequest request, String reference, Reader by, UUID commandId) {
        String location = "/referrals/received/" + reference;
        Command command = new Command(commandId, "refer-known", by.accountId(), location);
        return commands.once(command, () -> store(request, reference, by));
    }

    private void store(ReferralRequest request, String reference, Reader by) {
        ChildFile file = files.findByReference(reference)
                .filter(found -> found.status() != ChildStatus.MERGED)
                .orElseThrow(() -> new Refusal.NotFound("child.not.found"));
        if (file.status() == ChildStatus.DECEASED) {
            throw new Refusal.NotNow("child.has.died");
        }
        Referral referral = records.referral(file, request, by);
        referral.identity(IdentityCheck.ALREADY_KNOWN);
        join(file, referral, by);
    }

    /** Adds a request to an existing file: to what is under way or in force, or as the beginning of a new journey. */
    void join(ChildFile file, Referral referral, Reader by) {
        if (file.status() == ChildStatus.MOVED) {
            file.stands(ChildStatus.REFERRED);
        }
        referrals.saveAndFlush(referral);
        if (records.answered(file)) {
            records.joined(file, referral, by);
            news.publishEvent(new HelpAskedAgain(file.reference(), referral.id()));
            return;
        }
        if (file.status() == ChildStatus.SIGNPOSTED) {
            file.stands(ChildStatus.REFERRED);
        }
        records.again(file, referral, by);
        news.publishEvent(new ReferralReceived(file.reference()));
    }
}
