package io.entente.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.entente.review.Decision;
import io.entente.review.Proposal;
import io.entente.review.ReviewService;
import io.entente.review.ui.ProposalCard.Answer;
import io.entente.uikit.EmptyState;
import io.entente.uikit.ProposalDecidedEvent;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of entities that may be one, for a person to decide by mouse or keyboard: the
 * keys answer the first pair, and the answer can be taken back.
 */
@Route("review")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int SHOWN = 20;

	private final ReviewService service;

	private final Paragraph count = TestIds.mark(new Paragraph(), "review-count");

	private final Div notice = TestIds.mark(new Div(), "review-notice");

	private final Div cards = TestIds.mark(new Div(), "proposals");

	/** Put off for this visit. */
	private final List<String> later = new ArrayList<>();

	private final List<Answered> answers = new ArrayList<>();

	private @Nullable Proposal current;

	ReviewView(ReviewService service) {
		this.service = service;
		addClassNames("page", "review-view");
		this.cards.addClassName("proposals");
		this.notice.addClassName("notice");
		this.notice.getElement().setAttribute("role", "status");
		add(new H1(Texts.of("review.title")), new Paragraph(Texts.of("review.intro")), this.count, this.notice,
				this.cards);
	}

	@Override
	public String getPageTitle() {
		return Texts.of("review.title") + " · Entente";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		on(Key.KEY_S, () -> answerCurrent(Answer.SAME));
		on(Key.KEY_D, () -> answerCurrent(Answer.DIFFERENT));
		on(Key.KEY_L, () -> answerCurrent(Answer.LATER));
		on(Key.KEY_U, this::undo);
		// on the first load the page isn't in the document yet
		var _ = event.getUI().access(this::focus);
	}

	/** Only within the page: who types in the search box doesn't decide anything. */
	private void on(Key key, Runnable action) {
		ShortcutRegistration registration = Shortcuts.addShortcutListener(this, action::run, key);
		registration.listenOn(this);
	}

	private void answerCurrent(Answer answer) {
		if (this.current != null) {
			answered(this.current, answer);
		}
	}

	private void answered(Proposal proposal, Answer answer) {
		switch (answer) {
			case SAME -> decided(proposal, this.service::decideSame);
			case DIFFERENT -> decided(proposal, this.service::decideDifferent);
			case LATER -> {
				this.later.add(proposal.uid());
				this.answers.add(new Answered(proposal, null));
			}
		}
		say(answer.name(), proposal);
		show();
		focus();
	}

	private void decided(Proposal proposal, Function<Proposal, Decision> decide) {
		this.answers.add(new Answered(proposal, decide.apply(proposal)));
		tellDecided();
	}

	/** Takes back the last answer, whatever it was. */
	private void undo() {
		if (this.answers.isEmpty()) {
			return;
		}
		Answered last = this.answers.removeLast();
		if (last.decision() != null) {
			this.service.undo(last.decision());
			tellDecided();
		}
		this.later.remove(last.proposal().uid());
		say("undone", last.proposal());
		show();
		focus();
	}

	private void tellDecided() {
		getUI().ifPresent((ui) -> ComponentUtil.fireEvent(ui, new ProposalDecidedEvent(ui)));
	}

	private void say(String what, Proposal proposal) {
		this.notice.removeAll();
		this.notice.add(new Span(
				Texts.of("review.said." + what, proposal.first().entity().name(), proposal.second().entity().name())));
		if (!this.answers.isEmpty()) {
			Button undo = TestIds.mark(new Button(Texts.of("review.undo"), (_) -> undo()), "review-undo");
			undo.getElement().setAttribute("aria-keyshortcuts", "u");
			undo.setTooltipText(Texts.of("review.key", "U"));
			this.notice.add(undo);
		}
	}

	private void show() {
		List<Proposal> open = this.service.findOpen(SHOWN + this.later.size())
			.stream()
			.filter((proposal) -> !this.later.contains(proposal.uid()))
			.limit(SHOWN)
			.toList();
		this.current = open.isEmpty() ? null : open.getFirst();
		this.cards.removeAll();
		this.count.setText(Texts.of("review.count", Words.count(this.service.countOpen(), "open-proposal")));
		this.count.setVisible(!open.isEmpty());
		open.forEach((proposal) -> this.cards.add(new ProposalCard(proposal, this::answered)));
		if (open.isEmpty()) {
			this.cards.add(this.later.isEmpty() ? nothing() : putOff());
		}
	}

	private static EmptyState nothing() {
		return new EmptyState(Texts.of("review.empty.title"), Texts.of("review.empty.advice"),
				new Anchor("imports", Texts.of("review.empty.action")));
	}

	private EmptyState putOff() {
		Button again = TestIds.mark(new Button(Texts.of("review.later.action"), (_) -> {
			this.later.clear();
			this.answers.removeIf((answered) -> answered.decision() == null);
			this.notice.removeAll();
			show();
			focus();
		}), "review-put-off");
		return new EmptyState(Texts.of("review.later.title"), Texts.of("review.later.advice"), again);
	}

	private void focus() {
		this.cards.getChildren().findFirst().ifPresent((card) -> card.getElement().callJsFunction("focus"));
	}

	/** An answer of this visit; what was put off has no decision. */
	private record Answered(Proposal proposal, @Nullable Decision decision) {
	}

}
